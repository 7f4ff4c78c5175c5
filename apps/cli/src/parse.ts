export async function parse(_argumente: string[]): Promise<number> {
  throw new Error('folgt');
}
