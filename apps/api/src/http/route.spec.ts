import 'reflect-metadata';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Body, Param } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { neueSitzung, ROUTENNAMEN, type GepruefteAbfrage, type GepruefteEingabe } from '#contract';
import { ApiModule } from '../api.module.js';
import { ROUTENNAME } from '../anmeldung/ausweis.js';
import { Abfrage, Eingabe, Route } from './route.js';

/** A module and all that it imports. */
function moduleUnter(modul: object): object[] {
  const imports = (Reflect.getMetadata('imports', modul) ?? []) as object[];
  return [modul, ...imports.flatMap(moduleUnter)];
}

/** Every method of a controller that answers requests, with the name of its route. */
function methoden(): { methode: string; name: string | undefined }[] {
  const controllers = moduleUnter(ApiModule).flatMap(
    (modul) => (Reflect.getMetadata('controllers', modul) ?? []) as (new () => object)[],
  );
  return [...new Set(controllers)].flatMap((klasse) =>
    Object.entries(Object.getOwnPropertyDescriptors(klasse.prototype))
      .filter(([, { value }]) => value && Reflect.hasMetadata(METHOD_METADATA, value))
      .map(([methode, { value }]) => ({
        methode: `${klasse.name}.${methode}`,
        name: Reflect.getMetadata(ROUTENNAME, value),
      })),
  );
}

describe('the table of routes', () => {
  it('has one method of a controller for each route, and no controller answers another one', () => {
    expect(methoden().filter(({ name }) => !name)).toEqual([]);
    expect(
      methoden()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...ROUTENNAMEN].sort());
  });

  it('refuses at the start what the compiler cannot see', () => {
    expect(() => {
      class FremdesSchema {
        @Route('post /kampagnen')
        plane(@Body({ schema: neueSitzung }) _: GepruefteEingabe<'post /kampagnen'>): never {
          throw new Error('nie gerufen');
        }
      }
      return FremdesSchema;
    }).toThrow('FremdesSchema.plane nimmt etwas anderes als post /kampagnen.');
    expect(() => {
      class FremderPlatz {
        @Route('delete /filter/{id}')
        loesche(@Param('kennung') _: string) {}
      }
      return FremderPlatz;
    }).toThrow('FremderPlatz.loesche nimmt etwas anderes als delete /filter/{id}.');
  });
});

/** Never called: what a line expects not to compile fails the check of types once it does. */
export function falsches(): unknown[] {
  class Antworten {
    // @ts-expect-error -- there is no such route
    @Route('get /vorgange')
    tippfehler() {}
    // @ts-expect-error -- the answer has no such shape
    @Route('get /handlungsfelder')
    andereAntwort() {
      return [{ nummer: 1, titel: 'Eines' }];
    }
    @Route('get /handlungsfelder')
    richtigeAntwort() {
      return [{ nr: 1, titel: 'Eines' }];
    }
  }
  class Eingaben {
    // @ts-expect-error -- the query of the route is not taken
    @Route('get /ressorts')
    ohneAbfrage() {
      return [];
    }
    @Route('get /ressorts')
    mitAbfrage(@Abfrage('get /ressorts') _: GepruefteAbfrage<'get /ressorts'>) {
      return [];
    }
    // @ts-expect-error -- the parameter has no such fields
    andererInhalt(@Eingabe('post /filter') _: { kennung: string }) {}
  }
  return [Antworten, Eingaben];
}
