import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Datenbank, datenquelle, type Datenbankrolle } from '#persistence';

export interface Datenbankzugang {
  url: string;
  rolle: Datenbankrolle;
  verbindungen: number;
}

/**
 * The connection of one process, in one role; it is closed with the application. `Datenbank` is the way to
 * the data: whoever asks the DataSource itself has no Mandant, and row-level security shows her nothing.
 */
@Module({})
export class DatenbankModule {
  static mit({ url, rolle, verbindungen }: Datenbankzugang): DynamicModule {
    return {
      module: DatenbankModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          // A database that does not answer ends the start: who watches over the process tries again.
          useFactory: () => ({ retryAttempts: 0 }),
          dataSourceFactory: async () => datenquelle(url, rolle, verbindungen),
        }),
      ],
      providers: [
        {
          provide: Datenbank,
          useFactory: (quelle: DataSource) => new Datenbank(quelle),
          inject: [DataSource],
        },
      ],
      exports: [Datenbank],
    };
  }
}
