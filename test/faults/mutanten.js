export async function faelligeMutanten() { return false; }
