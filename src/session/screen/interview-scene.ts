import type { Interview } from '../../core/interview/interview.js';
import { type InterviewState, openInterview, press, replaceText } from './interview-state.js';
import { drawInterview } from './interview-view.js';
import type { Scene } from './scene.js';

/** An interview from where it stands to the end of the review; `left` where somebody turned back at the welcome. */
export function interviewScene(
  interview: Interview,
  welcome: boolean,
  keep: (interview: Interview) => string | null,
): Scene<InterviewState, Interview | 'left'> {
  return {
    open: ({ moment }) => openInterview(interview, welcome, moment),
    press,
    draw: drawInterview,
    ending({ phase, interview: now }) {
      if (phase === 'left') return 'left';
      return phase === 'finished' ? now : null;
    },
    keep: (before, after) => (before.interview === after.interview ? null : keep(after.interview)),
    writing: ({ editing, field }) => (editing && field !== null ? field.written : null),
    written: replaceText,
  };
}
