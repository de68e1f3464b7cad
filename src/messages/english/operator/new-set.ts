import type { NewSetMessages } from '../../operator/new-set.js';
import { quoted } from '../words.js';

export const newSetMessages: NewSetMessages = {
  options: { title: 'title of the check', address: 'how a check in German speaks to people' },
  id: 'id of the new check; the file is named after it',
  standardId: 'my-check',
  askTitle: 'What should the check be called?',
  askAddress: 'A check in German says du or sie; in English just press Enter. (du/sie)',
  exists: (file) => `${quoted(file)} already exists.`,
  existsHint: 'Choose another id, or move the file.',
  badId: (id, near) =>
    `${quoted(id)} is not an id: use lower-case letters, digits and -, for example ${near}.`,
  written: (file) =>
    `${file} is ready and already works. Next: kundencheck run ${file}, then replace the texts, then kundencheck validate ${file}`,
  template: ({ id, title }) => `# yaml-language-server: $schema=./kundencheck.schema.json
# (To write that file: kundencheck schema --output kundencheck.schema.json)
#
# A comment begins with # and is not read. Indent by two spaces, never by a tab.
# Put a text with a colon, a hash or quotation marks in "…".
format: 1
id: ${id}
version: 1.0.0
language: en
title: ${JSON.stringify(title)}
summary: What this check looks at, in one sentence.
minutes: 2

scales:
  # The first step counts least, the last one most.
  frequency:
    - never
    - rarely
    - sometimes
    - often
    - very often

dimensions:
  listening:
    title: Listening
    about: Whether people get to finish what they are saying.
    bands:
      - from: 0
        title: Still rare
        text: The first step is worth taking here.
      - from: 40
        title: On the way
        text: Some of it works already.
      - from: 70
        title: At home
        text: Keep it up and show others how.
  clarity:
    title: Clarity
    about: Whether others know where they stand.
    bands:
      - from: 0
        title: Still rare
      - from: 50
        title: At home

items:
  - id: l1
    dimension: listening
    text: I let people finish.
  - id: l2
    dimension: listening
    text: I ask what was meant.
  - id: l3
    dimension: listening
    # Asked the other way round: agreeing means less of the dimension.
    reverse: true
    text: While listening, I think about the next task.
  - id: c1
    dimension: clarity
    text: At the end of a conversation I say what happens next.
  - id: c2
    dimension: clarity
    reverse: true
    text: After a conversation with me it is unclear who does what.
  - id: c3
    dimension: clarity
    text: I say when something will be done.

advice:
  - id: one-more-question
    when:
      dimension: listening
      below: 40
    priority: 40
    title: One more question
    text: Asking brings out more than the first answer holds.
    try: Ask one more question in every conversation this week.
  - id: a-sentence-at-the-end
    when:
      dimension: clarity
      below: 50
    priority: 30
    title: A sentence at the end
    text: One sentence on what happens next saves two phone calls.
    try: End each conversation by saying when they will hear from you.
`,
};
