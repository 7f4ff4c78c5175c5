import type { Provider } from 'oidc-provider';

/**
 * Loads the provider without its remark on Node.js 20, which Kogge supports: the demo's login works there,
 * and its story proves it.
 */
export async function ladeAnbieter(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}
