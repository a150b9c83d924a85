import { createProgram } from './program.ts'

/** The program for a realm in Node: its host calls it directly. */
Object.assign(globalThis, { program: createProgram() })
