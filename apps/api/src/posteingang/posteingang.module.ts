import { Module } from '@nestjs/common';
import { AblageService } from './ablage.service.js';
import { AufgabenService } from './aufgaben.service.js';
import { PosteingangController } from './posteingang.controller.js';

/** Whose turn it is, and what people keep for themselves. */
@Module({ controllers: [PosteingangController], providers: [AufgabenService, AblageService] })
export class PosteingangModule {}
