/** Words around the lessons; loaded with the lessons' own. */
export interface LessonRoomMessages {
  readonly lead: string
  readonly name: (number: number, count: number) => string
  /** How many are solved. */
  readonly solvedOf: (solved: number, count: number) => string
  readonly states: Readonly<Record<'fresh' | 'begun' | 'solved', string>>
  readonly ask: string
  readonly skip: string
  readonly goal: string
  readonly reached: string
  readonly notYet: string
  /** Before the sentence that says which half is missing. */
  readonly soFar: string
  readonly road: string
  readonly hint: (number: number) => string
  readonly hints: string
  readonly noMoreHints: string
  readonly round: (number: number, count: number) => string
  readonly nextRound: string
  readonly startAnew: string
  readonly leave: string
  readonly anotherWorld: string
  readonly backToLesson: string
  readonly done: string
  /** Before the goal, where it was reached in a way that the lesson did not have in mind. */
  readonly doneOtherwise: string
  readonly ourWay: string
  readonly expected: string
  readonly happened: string
  readonly show: (exchange: number) => string
  readonly next: (title: string) => string
  readonly all: string
  readonly unknown: (id: string) => string
}
