import { Module } from '@nestjs/common';
import { KalenderController } from './kalender.controller.js';
import { KalenderService } from './kalender.service.js';

/** Deadlines as a calendar feed. */
@Module({ controllers: [KalenderController], providers: [KalenderService] })
export class KalenderModule {}
