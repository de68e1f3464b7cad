import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './terminal.js';

/** Six items of every kind, short enough to see a whole interview. */
export const SMALL_SET = `
title: Kleiner Check
intro: Ein kurzer Versuch.
scales: { haeufig: [nie, selten, manchmal, oft, sehr oft] }
dimensions:
  geduld: { title: Geduld, bands: [{ from: 0, title: Kurz, text: Kurzer Atem. }, { from: 50, title: Lang, text: Langer Atem. }] }
items:
  - { id: g1, text: Ich warte eine Antwort ab., help: Gemeint sind Gespräche. }
  - { id: g2, text: Ich werde schnell laut., reverse: true }
  - { id: szene, kind: choice, text: Jemand schimpft., options: [{ text: Zuhören, scores: { geduld: 100 } }, { text: Auflegen, scores: { geduld: 0 } }] }
  - { id: fuehrt, kind: yes-no, dimension: {}, text: Führst Du Mitarbeitende? }
  - { id: lob, text: Ich lobe mein Team., when: { item: fuehrt, is: yes } }
  - { id: gedanke, kind: text, text: Was bleibt Dir im Kopf?, optional: true }
advice:
  - { id: atmen, when: { dimension: geduld, below: 60 }, title: Erst atmen, text: Eine Pause hilft., try: Zähl bis drei., passage: Abschnitt 1 }
`;

/** The set in a folder of its own, where drafts go too. */
export function smallSet(): { folder: string; path: string; env: Record<string, string> } {
  const folder = newFolder();
  const path = join(folder, 'klein.yaml');
  writeFileSync(path, SMALL_SET);
  return { folder, path, env: { KUNDENCHECK_DATA: folder } };
}
