export async function frist(_argumente: string[]): Promise<number> {
  throw new Error('folgt');
}
