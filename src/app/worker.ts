import { expose } from 'comlink';
import { createWorkerApi } from '../worker/createWorkerApi';

expose(createWorkerApi());
