import { openTour } from './tur.ts';

/** The page of the tour. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', openTour, { once: true });
else openTour();
