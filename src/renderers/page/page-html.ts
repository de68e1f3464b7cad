import type { Perspective } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { element, escaped } from '../html/escape.js';
import { STYLE, STYLE_HASH } from '../html/style.js';
import { PAGE_STYLE } from './page-style.js';
import { paperForm } from './paper.js';
import { scoringKey } from './scoring-key.js';

export interface PageWishes {
  readonly perspective: Perspective;
  /** Whether the profile is shown at the end. */
  readonly profile: boolean;
  /** Whether the scoring key is printed behind the form. */
  readonly key: boolean;
}

/** A program for the page, and how the page's policy knows texts by their digest. */
export interface PageProgram {
  readonly script: string;
  /** The SHA-256 of a text in base 64. */
  digest(text: string): string;
}

/** One file that asks a set in a browser and prints as its form on paper; its policy lets nothing in or out. */
export function pageHtml(
  set: QuestionSet,
  wishes: PageWishes,
  messages: RespondentMessages,
  { script, digest }: PageProgram,
): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest(script)}'`,
    `style-src '${STYLE_HASH}' 'sha256-${digest(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { perspective, profile, key } = wishes;
  return `<!doctype html>
<html lang="${escaped(set.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(set.title)}</title>
<style>${STYLE}</style>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main id="page" class="page">
${element('h1', {}, escaped(set.title))}
${element('noscript', {}, element('p', {}, escaped(messages.paper.noScript)))}
</main>
<div class="paper" lang="${escaped(set.language)}">
${paperForm(set, perspective, messages)}${key ? scoringKey(set, messages) : ''}
</div>
<script type="application/json" id="data">${embedded({ set, perspective, profile, styleHash: STYLE_HASH })}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that no parser of HTML can take for anything else. */
function embedded(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
