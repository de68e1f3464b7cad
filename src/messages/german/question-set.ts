/** Words that a question set takes over where its author gives none. */
export const questionSetMessages = {
  yesNo: { yes: 'Ja', no: 'Nein' },
  overallTitle: 'Gesamtbild',
};
