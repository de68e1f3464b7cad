/** Words of German that say Du or Ihr to somebody. */
const SAYS_DU =
  /(?<![\p{L}-])(du|dich|dir|dein(?:e[nrms]?|s)?|euch|euer|eure[nrms]?|bist|hast|kannst|willst|magst|möchtest)(?![\p{L}])/iu;

const SAYS_IHR =
  /(?<![\p{L}-])(?:(?:seid|habt|könnt|wollt|müsst|dürft|sollt|werdet|seht|liegt|sprecht|erzählt|macht|geht|redet) (Ihr)|(Ihr)(?= (?:selbst|\p{Ll}+t)(?!\p{L})))(?!\p{L})/u;

/** Commands to one person or several, where a sentence begins. */
const COMMANDS = [
  'Achte Antworte Bau Beantworte Beende Beginne Behalte Beschreib Bewahre Biete Bleib Bring Denk Denkt Drück Entscheide Ergänze',
  'Erkläre Erklär Ersetze Erwarte Erzähl Erzähle Erzählt Fang Finde Frag Fragt Gib Geh Gebt Glaub Greif Gönn Häng Hängt Halt Halte',
  'Heb Hilf Hol Hör Höre Klär Kläre Klärt Klick Kreuze Lade Lass Lasst Leg Lehn Leih Lenke Lest Lies Mach Macht Melde Merk Miss',
  'Nehmt Nenn Nenne Nennt Nimm Notier Notiere Pflege Plane Probier Probiere Prüf Prüfe Red Redet Richte Ruf Sag Sage Sagt Sammle',
  'Sammelt Schau Schaff Schätz Schätze Schlaf Schreib Schreibt Sei Setz Sieh Spielt Sprich Sprecht Stell Streich Streicht Such Sucht Tausch',
  'Tausche Tauscht Teil Tipp Tippe Trag Trau Trenne Überleg Übersetzt Übe Unterstreiche Verabrede Verfolg Vergib Vergleich Verleih',
  'Verrat Verrate Vervollständige Verweise Wähl Wähle Wählt Warte Widersprich Zähl Zähle Zeig Zeigt Zeichnet Zieh Zitier',
]
  .join(' ')
  .split(' ');

const COMMAND_FIRST = new RegExp(
  `(?:^|[.!?:–] )(${COMMANDS.join('|')})(?![\\p{L}-])(?! (?:Sie|sich|er|sie|ich|man|es|jemand|die Person)(?!\\p{L}))`,
  'u',
);

/** Forms that are nothing but commands, within a sentence as well. */
const COMMAND_WITHIN =
  /(?<![\p{L}-])(sag|frag|schreib|hör|such|nimm|lies|gib|sieh|geh|leg|lass|streich|sprich|merk|überleg|vergleich|bleib|nenn)(?![\p{L}-])/u;

/** The first word of a German text that speaks to somebody who is called Du; null where none does. */
export function saysDu(text: string): string | null {
  return (
    [SAYS_DU, SAYS_IHR, COMMAND_FIRST, COMMAND_WITHIN]
      .map((words) => words.exec(text)?.[0] ?? null)
      .find(Boolean) ?? null
  );
}
