import { expect, test } from '@jest/globals';
import { findingsOf } from '../../support/sets.js';

const TEN_MISTAKES = `title: Zehn Fehler
title: Noch ein Titel
sumary: Vertippt
minutes: sieben
scales: { s: [nie, selten, oft] }
dimensions:
  geduld: { title: Geduld, bands: [{ from: 10, title: Kurz }] }
  9leben: Neun Leben
items:
  - { id: a, dimension: gedult, text: Falsche Dimension. }
  - { id: b, dimension: geduld, scale: t, text: Falsche Skala. }
  - { id: c, dimension: 9leben, text: Zu früh., when: { item: d, is: 1 } }
  - { id: d, dimension: geduld, text: Nie., when: { dimension: geduld, above: 9 } }
  - { id: e, kind: text, text: Offen. }
gaps: { x: { of: geduld, minus: e } }
`;

test('ten different mistakes are ten findings, each with its place', () => {
  expect(findingsOf(TEN_MISTAKES)).toEqual([
    'probe.yaml:2:1: Der Schlüssel „title“ steht hier zum zweiten Mal. Behalte einen der beiden.',
    'probe.yaml:3:1: Den Schlüssel „sumary“ gibt es hier nicht. Meintest Du „summary“?',
    'probe.yaml:4:10: Hier steht „sieben“. Gebraucht wird eine Zahl. Schreib die Zahl in Ziffern.',
    'probe.yaml:7:44: Der erste Bereich beginnt bei 10. Er muss bei 0 beginnen, damit jeder Wert einen Bereich hat.',
    'probe.yaml:8:3: „9leben“ taugt nicht als Kennung. Eine Kennung beginnt mit einem Buchstaben von a bis z, danach sind Buchstaben ohne Umlaute, Ziffern, - und _ möglich (die eines Checks ist klein geschrieben). Zum Beispiel: i9leben',
    'probe.yaml:10:25: Keine Dimension heißt „gedult“. Meintest Du „geduld“?',
    'probe.yaml:11:40: Keine Skala heißt „t“. Es gibt: s.',
    'probe.yaml:12:63: Die Bedingung schaut auf das Item „d“, das erst danach oder selbst gefragt wird. Stell jenes Item nach vorn.',
    'probe.yaml:13:64: Ob ein Item gefragt wird, kann nicht von „dimension“ abhängen. Während des Fragens sind nur die Antworten auf frühere Items bekannt.',
    'probe.yaml:15:33: Das Item „e“ hat keinen eigenen Wert. Ein Abstand braucht Dimensionen, Skalen, Ja/Nein-Items oder Zahlen mit Grenzen.',
  ]);
});
