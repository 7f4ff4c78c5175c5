/** Access is compared with its rules when the program is brought up to date: no row is marked for it any more. */
export const zugangsvergleich = `
DROP INDEX vorgang_ohne_zugang;
DROP FUNCTION zugang_nachtragen(jsonb);
`;
