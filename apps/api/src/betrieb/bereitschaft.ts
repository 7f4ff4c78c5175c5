import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Does the service accept work? False from the first moment of stopping. */
@Injectable()
export class Bereitschaft {
  bereit = true;
  /** Speaks once, when the service is stopped: what would go on for ever ends then. */
  readonly ende = new Subject<void>();

  beende(): void {
    this.bereit = false;
    this.ende.next();
  }
}
