// axe on the start, every question and every result.

import { looksAt } from './accessibility.mjs';
import { journey } from './journey.mjs';
import { everyQuestion, everyResult } from './screens.mjs';

journey('axe finds nothing on the start and on any question, right or refused', looksAt(everyQuestion));

journey('axe finds nothing on a result of any kind with everything opened', looksAt(everyResult));
