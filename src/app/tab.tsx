import { startTab } from './tab/startTab';

void startTab(window);
