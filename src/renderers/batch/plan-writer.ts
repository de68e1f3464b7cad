/** Writes the row that a plan has just scored into lines, without making a profile of it. */
export interface PlanWriter {
  /** Begins a row of a person whose name stands in these bytes and needs no escaping in any format. */
  beginPlain(bytes: Uint8Array, start: number, end: number): void;
  /** Begins a row of a person; null where nobody is named. */
  begin(person: string | null): void;
  /** Everything behind the person, to the end of the line; `row` as a spreadsheet counts. */
  end(row: number): void;
}
