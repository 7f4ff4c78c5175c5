import { Module } from '@nestjs/common';
import type { WorkerConfig } from '../config.js';
import { CONFIG } from '../umgebung.js';
import { inDateien, perSmtp, VERSAND } from './versand.js';
import { Zustellung } from './zustellung.js';

/** Mails: what one says, and where it goes. */
@Module({
  providers: [
    {
      provide: VERSAND,
      useFactory: ({ SMTP_URL, MAIL_VERZEICHNIS }: WorkerConfig) =>
        SMTP_URL === undefined ? inDateien(MAIL_VERZEICHNIS) : perSmtp(SMTP_URL),
      inject: [CONFIG],
    },
    Zustellung,
  ],
  exports: [VERSAND, Zustellung],
})
export class MailModule {}
