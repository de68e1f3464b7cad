const interview = 'src/core/interview/interview.ts';
const draft = 'src/core/interview/draft.ts';
const state = 'src/session/screen/interview-state.ts';
const ofInterview = ['tests/core/interview/interview.test.ts'];
const ofState = ['tests/session/screen/interview-state.test.ts'];

export const session = [
  {
    name: 'interview: back stays where it is',
    file: interview,
    find: 'asked[number - 2]',
    replace: 'asked[number - 1]',
    tests: ofInterview,
  },
  {
    name: 'interview: from the review everything is asked again',
    file: interview,
    find: 'interview.fromReview ? after.find(({ id }) => !interview.answers.has(id)) : after[0]',
    replace: 'after[0]',
    tests: ofInterview,
  },
  {
    name: 'interview: hidden answers count',
    file: interview,
    find: 'asked.map(({ id }): [string, Answer]',
    replace: 'interview.set.items.map(({ id }): [string, Answer]',
    tests: ofInterview,
  },
  {
    name: 'interview: anything may be said not to apply',
    file: interview,
    find: 'currentItem(interview)?.notApplicable ?',
    replace: 'currentItem(interview) !== null ?',
    tests: ofInterview,
  },
  {
    name: 'interview: a second visit forgets the time of the first',
    file: interview,
    find: '(interview.seconds.get(item.id) ?? 0) + seconds',
    replace: 'seconds',
    tests: ofInterview,
  },
  {
    name: 'interview: the upper of two middle times is the median',
    file: interview,
    find: '(lower + upper) / 2',
    replace: 'upper',
    tests: ofInterview,
  },
  {
    name: 'draft: what was being written is lost',
    file: draft,
    find: '{ text: typing, ticked }',
    replace: 'null',
    tests: ofInterview,
  },
  {
    name: 'draft: that of another set fits',
    file: draft,
    find: 'id === set.id && (',
    replace: '(',
    tests: ofInterview,
  },
  {
    name: 'screen: a held Enter scores',
    file: 'src/session/screen/held-enter.ts',
    find: 'moment - watch.arrived < QUIET_MS || isRepeated(watch, moment)',
    replace: 'moment - watch.arrived < QUIET_MS',
    tests: ofState,
  },
  {
    name: 'screen: a held Enter runs through texts',
    file: state,
    find: 'state.field.written !== null && isRepeated(state.enter, at.moment)',
    replace: 'false',
    tests: ofState,
  },
  {
    name: 'screen: a skipped answer is nothing to keep',
    file: 'src/core/interview/step.ts',
    find: '!interview.answers.has(item.id)',
    replace: 'interview.answers.get(item.id) == null',
    tests: ofState,
  },
  {
    name: 'screen: going back loses the text',
    file: state,
    find: "step.kind === 'back' && left !== undefined ? leave(before, left) : before",
    replace: 'before',
    tests: ofState,
  },
  {
    name: 'screen: going on loses what was ticked anew',
    file: state,
    find: "wished.kind === 'keep' && left !== undefined",
    replace: 'false',
    tests: ofState,
  },
  {
    name: 'screen: the review forgets its row',
    file: state,
    find: 'before.fromReview ? row : 0',
    replace: '0',
    tests: ofState,
  },
];
