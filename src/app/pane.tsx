import { startPane } from './pane/startPane';

void startPane(window);
