/** Said before anything else is loaded. */
export function oldNode(version: string): string {
  return `kundencheck braucht Node.js ab Version 20.19, hier läuft ${version}. Eine neue Fassung gibt es auf https://nodejs.org.`;
}
