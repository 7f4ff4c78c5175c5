#!/usr/bin/env node
/** Whether each broken build of `npm run faults -- --mutanten` can still be made from this one. */
import { pruefeMutanten } from '../test/faults/mutanten.js';

pruefeMutanten();
