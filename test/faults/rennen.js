export async function laufeRennen() { return false; }
export async function rennenAlsSuite() { return true; }
