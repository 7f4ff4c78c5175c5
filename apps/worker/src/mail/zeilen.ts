/** Line breaks and other control characters would begin a header of their own (CWE-93). */
export function einzeilig(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
