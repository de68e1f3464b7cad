/** What somebody needs who works through a question set with a group. */
export interface Guide {
  readonly aim: string | null;
  readonly material: readonly string[];
  readonly readings: readonly Reading[];
  readonly plan: readonly PlanStep[];
  readonly exercises: readonly Exercise[];
  /** Questions for the talk at the end. */
  readonly debrief: readonly string[];
  readonly voices: readonly Voice[];
}

/** A thought to read aloud, and where it comes from. */
interface Reading {
  readonly text: string;
  readonly source: string | null;
  readonly passage: string | null;
}

interface PlanStep {
  readonly minutes: number;
  readonly title: string;
  readonly text: string | null;
}

interface Exercise {
  /** The id of the dimension that it is about. */
  readonly dimension: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly text: string;
}

/** Something that people say, and how to treat it. */
interface Voice {
  readonly says: string;
  readonly text: string;
}
