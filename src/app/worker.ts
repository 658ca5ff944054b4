import { expose } from 'comlink';
import { createOffice } from './analyst/office';

expose(createOffice());
