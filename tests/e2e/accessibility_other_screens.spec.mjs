// axe on what can be tried out and on every screen that is no question and no result.

import { looksAt } from './accessibility.mjs';
import { journey } from './journey.mjs';
import { everyFigure, everyOtherScreen, everyPage } from './screens.mjs';

journey('axe finds nothing on what can be tried out, right or refused', looksAt(everyFigure));

journey('axe finds nothing on any other screen', looksAt(everyOtherScreen));

journey('axe finds nothing on the pages without a program', looksAt(everyPage));
