import type { NewSetMessages } from '../../operator/new-set.js';
import { quoted } from '../words.js';

export const newSetMessages: NewSetMessages = {
  options: { title: 'title of the check', address: 'how a check in German speaks to people' },
  id: 'id of the new check; the file is named after it',
  standardId: 'my-check',
  askTitle: 'What shall the check be called?',
  askAddress: 'A check in German says du or sie; in English just press Enter. (du/sie)',
  exists: (file) => `${quoted(file)} exists already.`,
  existsHint: 'Take another id, or move the file.',
  badId: (id, near) =>
    `${quoted(id)} is no id: small letters, digits and - are possible, for example ${near}.`,
  written: (file) =>
    `${file} is made and runs already. Next: kundencheck run ${file}, then replace the texts and kundencheck validate ${file}`,
  template: ({ id, title }) => `# yaml-language-server: $schema=./kundencheck.schema.json
# (This file is written by: kundencheck schema --output kundencheck.schema.json)
#
# A comment begins with # and is not read. Indent by two spaces, never by a tab.
# A text with a colon, a hash or quotation marks is best put into "…".
format: 1
id: ${id}
version: 1.0.0
language: en
title: ${JSON.stringify(title)}
summary: What you look at here, in one sentence.
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
    about: Whether people can finish what they say.
    bands:
      - from: 0
        title: Still rare
        text: The first step is worth taking here.
      - from: 40
        title: On the way
        text: Some of it works already.
      - from: 70
        title: At home
        text: Keep it and show it to others.
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
    # Asked the other way round: whoever agrees has less of the dimension.
    reverse: true
    text: While I listen I think of the next task.
  - id: c1
    dimension: clarity
    text: At the end of a talk I say how it goes on.
  - id: c2
    dimension: clarity
    reverse: true
    text: After talks with me it stays open who does what.
  - id: c3
    dimension: clarity
    text: I say by when something will be done.

advice:
  - id: one-more-question
    when:
      dimension: listening
      below: 40
    priority: 40
    title: One more question
    text: Whoever asks learns more than the first answer holds.
    try: Ask one more question in every talk this week.
  - id: a-sentence-at-the-end
    when:
      dimension: clarity
      below: 50
    priority: 30
    title: A sentence at the end
    text: A sentence on how it goes on saves two calls.
    try: End a talk by saying when there will be news.
`,
};
