// axe on every story, every slide and a list.

import { looksAt } from './accessibility.mjs';
import { journey } from './journey.mjs';
import { worker } from './people_lists.mjs';
import { everyList } from './screens.mjs';
import { everySlide, everyStory } from './stories.mjs';

journey('axe finds nothing on any story, right or refused', looksAt(everyStory));

journey('axe finds nothing on any slide', looksAt(everySlide));

journey('axe finds nothing on a list, from the ways in to one row in full', worker, looksAt(everyList));
