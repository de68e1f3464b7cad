import type { OperatorMessages } from '../messages/messages.js';

/** A synopsis with its placeholders in people's language: `<file>` as `<datei>`. */
export function translated(synopsis: string, { commands }: OperatorMessages): string {
  return synopsis.replace(
    /([<[])([a-z-]+)/g,
    (_, bracket: string, name: string) => bracket + (commands.program.placeholders[name] ?? name),
  );
}
