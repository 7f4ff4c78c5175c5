export async function plan(_argumente: string[]): Promise<number> {
  throw new Error('folgt');
}
