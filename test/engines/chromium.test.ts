import { startChromium } from './chromium.ts';
import { journeys } from './journeys.ts';

journeys(startChromium);
