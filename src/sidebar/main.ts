import { beranda } from './beranda.ts';

beranda();
