import { configure } from '@testing-library/dom'

/** What is loaded when it is first shown may take its time on a busy machine: waiting is for what comes. */
configure({ asyncUtilTimeout: 20_000 })
