import type { ScriptAction } from './script.ts'

/** An action as JSON has it: `parseScript` is the way back. */
export const actionJson = ({ deed, ...when }: ScriptAction) => ({ ...when, ...deed })
