/** Somebody one may sign in as. */
export interface Anmeldeperson {
  sub: string;
  name: string;
  /** Offices in words. */
  aemter: readonly string[];
  /** Heading under which the person is listed. */
  gruppe: string;
}

export interface Anmeldeangaben {
  port: number;
  host?: string;
  /** Address of the provider as browser and API reach it. */
  issuer: string;
  /** Address of Kogge; the login returns there. */
  basisUrl: string;
  clientId: string;
  clientSecret: string;
  personen: readonly Anmeldeperson[];
  /** Where the signing key is kept between starts. */
  schluesseldatei?: string;
}
