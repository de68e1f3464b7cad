import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { fillRow, ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import type { SheetTaker } from '../../readers/answers/reading.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import { type ByteLines, FULL_BYTES } from '../../renderers/batch/byte-lines.js';
import type { PlanWriter } from '../../renderers/batch/plan-writer.js';
import type { AnswerLog } from '../answer-files/answer-log.js';

interface Made {
  readonly plan: ScoringPlan;
  readonly out: PlanWriter;
  readonly source: string;
}

/** Scores sheets of documents as they come, into lines, where nobody needs a profile of them. */
export class SheetScorer implements SheetTaker {
  #made: Made | null = null;

  constructor(
    private readonly set: QuestionSet,
    private readonly write: (plan: ScoringPlan, lines: ByteLines, source: string) => PlanWriter,
    private readonly lines: ByteLines,
    private readonly log: AnswerLog,
  ) {}

  get full(): boolean {
    return this.lines.length >= FULL_BYTES;
  }

  take(row: SheetRow): boolean {
    const { sheet, source } = row;
    if (!saysAnswersAlone(sheet)) return false;
    if (!this.log.count(row)) return true;
    const { plan, out } = this.#madeFor(source);
    fillRow(plan, ({ id }) => sheet.answers.get(id));
    plan.score();
    out.begin(sheet.person);
    out.end(row.row);
    return true;
  }

  /** Memory stays bounded however different the answers are. */
  #madeFor(source: string): Made {
    const made = this.#made;
    if (made !== null && made.source === source && !made.plan.full) return made;
    const plan = new ScoringPlan(this.set);
    this.#made = { plan, out: this.write(plan, this.lines, source), source };
    return this.#made;
  }
}

/** Whether nothing is told of a sheet but whose it is and what was answered, as of a row of a table. */
function saysAnswersAlone({ perspective, started, finished, medianSeconds }: AnswerSheet): boolean {
  return perspective === 'self' && started === null && finished === null && medianSeconds === null;
}
