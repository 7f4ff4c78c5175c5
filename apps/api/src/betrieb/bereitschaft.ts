import { Injectable } from '@nestjs/common';

/** Does the service accept work? False from the first moment of stopping. */
@Injectable()
export class Bereitschaft {
  bereit = true;
}
