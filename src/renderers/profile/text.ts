import type { RespondentMessages } from '../../messages/messages.js';
import { cut, hanging, indented, pad, width, wrap } from '../text/layout.js';
import { bar } from './bar.js';
import type { Look, ProfileRenderer } from './profile-format.js';
import { type AdviceView, type DimensionView, type ProfileView, profileView } from './profile-view.js';

const MAX_COLUMNS = 100;

/** A profile for a terminal or a text file. */
export const renderText: ProfileRenderer = (set, profile, messages, look) => {
  const columns = Math.min(look.columns, MAX_COLUMNS);
  const page = new Page(profileView(set, profile, messages), messages, { ...look, columns });
  return `${page.lines().join('\n')}\n`;
};

class Page {
  constructor(
    private readonly view: ProfileView,
    private readonly messages: RespondentMessages,
    private readonly look: Look,
  ) {}

  lines(): readonly string[] {
    const { headings } = this.messages.profile;
    const { view } = this;
    return [
      ...this.title(),
      ...this.section(headings.glance, this.glance()),
      ...this.section(
        headings.strengths,
        view.strengths.flatMap((line) => this.bullet(line)),
      ),
      ...this.section(headings.meaning, joined(view.dimensions.map((dimension) => this.meaning(dimension)))),
      ...this.section(
        headings.gaps,
        view.gaps.flatMap(({ title, text }) => this.bullet(`${title}: ${text}`)),
      ),
      ...this.section(headings.advice(view.advice.length), this.advice(view.advice, 1)),
      ...this.section(headings.more, this.advice(view.moreAdvice, view.advice.length + 1)),
      ...this.section(
        headings.reflections,
        joined(view.reflections.map((reflection) => this.reflection(reflection))),
      ),
      ...this.section(
        headings.notices,
        view.notices.flatMap((line) => this.paragraph(line)),
      ),
      ...this.section(
        headings.method,
        view.method.flatMap((line) => this.paragraph(line)),
      ),
      ...this.section(headings.nature, joined(view.nature.map((line) => this.paragraph(line)))),
    ];
  }

  private title(): readonly string[] {
    const { paint, columns } = this.look;
    const lines = wrap(this.view.title, columns);
    const rule = '═'.repeat(Math.max(...lines.map(width)));
    const subtitle = this.view.subtitle.flatMap((line) => wrap(line, columns));
    return [
      ...lines.map(paint.title),
      ...(this.look.bars ? [paint.accent(rule)] : []),
      ...subtitle.map(paint.faint),
    ];
  }

  /** A heading with its lines; nothing where there are none. */
  private section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0
      ? []
      : ['', this.look.paint.accent(this.look.paint.strong(heading)), '', ...lines];
  }

  private glance(): readonly string[] {
    const { dimensions, overall } = this.view;
    const low = dimensions.filter(({ higher, percent }) => higher === 'worse' && percent !== null);
    const note =
      low.length === 0 ? [] : this.paragraph(this.messages.profile.lowIsGood(low.map(({ title }) => title)));
    const gap = this.look.bars ? [''] : [];
    return [
      ...dimensions.flatMap((dimension) => this.glanceRow(dimension)),
      ...(overall === null
        ? []
        : [...gap, ...this.glanceRow({ ...overall, higher: 'better', bandTitle: null })]),
      ...(note.length === 0 ? [] : [...gap, ...note.map(this.look.paint.faint)]),
    ];
  }

  private glanceRow(
    row: Pick<DimensionView, 'title' | 'percent' | 'higher' | 'bandTitle'>,
  ): readonly string[] {
    const { paint, bars, columns } = this.look;
    const { title, percent, higher, bandTitle } = row;
    const words = this.messages.profile;
    const value = percent === null ? words.notScored : words.percent(percent);
    if (!bars) return this.paragraph(`${title}: ${value}${bandTitle === null ? '' : `, ${bandTitle}`}`);
    const { titles, size } = this.glanceColumns();
    const head = `  ${pad(cut(title, titles), titles)}  `;
    if (percent === null) return [`${head}${paint.faint(value)}`];
    const drawn = `${head}${bar(percent, size, higher, paint)} ${paint.strong(pad(value, 5, 'left'))}`;
    return [bandTitle === null ? drawn : `${drawn}  ${cut(bandTitle, columns - titles - size - 12)}`];
  }

  /** How wide the titles and the bars of the glance are, so that every row fits. */
  private glanceColumns(): { readonly titles: number; readonly size: number } {
    const { columns } = this.look;
    const { dimensions, overall } = this.view;
    const widest = Math.max(
      ...[...dimensions, ...(overall === null ? [] : [overall])].map(({ title }) => width(title)),
    );
    const titles = Math.min(widest, Math.floor(columns * 0.4));
    const bands = Math.max(0, ...dimensions.map(({ bandTitle }) => width(bandTitle ?? '')));
    return { titles, size: Math.max(10, Math.min(30, columns - titles - bands - 12)) };
  }

  private meaning({
    title,
    bandTitle,
    text,
    percent,
    details,
    answered,
    complete,
  }: DimensionView): readonly string[] {
    const { paint } = this.look;
    const words = this.messages.profile;
    const value = percent === null ? words.notScored : words.percent(percent);
    const facts = [...details, ...(complete ? [] : [`${words.columns.answered}: ${answered}`])].join(' · ');
    return [
      ...this.paragraph(`${title}: ${[bandTitle, value].filter((part) => part !== null).join(', ')}`).map(
        (line) => line.replace(title, () => paint.strong(title)),
      ),
      ...(text === null ? [] : this.paragraph(text, 4)),
      ...(facts === '' ? [] : this.paragraph(facts, 4).map(paint.faint)),
    ];
  }

  private advice(advice: readonly AdviceView[], from: number): readonly string[] {
    return joined(advice.map((one, index) => this.oneAdvice(one, from + index)));
  }

  private oneAdvice(advice: AdviceView, number: number): readonly string[] {
    const { paint, columns } = this.look;
    const words = this.messages.profile;
    const mark = pad(`  ${number}`, 5);
    return [
      ...hanging(mark, advice.title, columns).map(paint.strong),
      ...(advice.because === null
        ? []
        : this.paragraph(words.becauseLine(advice.because), 5).map(paint.faint)),
      ...this.paragraph(advice.text, 5),
      ...(advice.try === null ? [] : this.paragraph(words.tryLine(advice.try), 5).map(paint.good)),
      ...(advice.source === null ? [] : this.paragraph(words.sourceLine(advice.source), 5).map(paint.faint)),
    ];
  }

  private reflection({ question, answer }: { question: string; answer: string }): readonly string[] {
    return [...this.paragraph(question).map(this.look.paint.faint), ...this.paragraph(answer, 4)];
  }

  private bullet(text: string): readonly string[] {
    return hanging('  • ', text, this.look.columns);
  }

  private paragraph(text: string, indent = 2): readonly string[] {
    return indented(wrap(text, this.look.columns - indent), indent);
  }
}

/** Blocks with a blank line between them. */
function joined(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
