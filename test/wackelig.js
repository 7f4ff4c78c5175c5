/**
 * Stories that are known to stumble, each with its fault and the day from which it counts as a failure again.
 * Only these run once more when they fail in a whole run; every other story that fails is red at once. Whoever
 * finds the fault takes the line out.
 */
export const wackelig = [
  {
    datei: 'test/browser/listen.e2e-spec.ts',
    fehler:
      'Closing a meeting: after „Beschließen“ no request goes out; the form was drawn anew beneath the click.',
    bis: '2027-01-31',
  },
];
