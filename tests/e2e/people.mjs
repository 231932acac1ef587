// Who visits the page: their answers.

import { DONT_KNOW } from './journey.mjs';

/** A fisherman of Kutai Barat, on the register as poor: the province can pay for him. In the order of the questions. */
export const FISHERMAN = {
  occupation: 'Nelayan',
  engagement: 'Bekerja sendiri, tanpa majikan',
  age: '41',
  insured: 'Belum pernah ikut',
  area: 'Kabupaten Kutai Barat',
  regular: 'Tidak tetap',
  registry: 'Tercatat miskin',
  income: '1,5 juta',
};

/** The same, but not on the register: a donor can pay for him. */
export const UNLISTED = { ...FISHERMAN, registry: 'Tidak tercatat' };

/** The same, but he does not know the register. */
export const UNSURE = { ...FISHERMAN, registry: DONT_KNOW };

/** Somebody who knows nothing at all. Without an area no local rule counts, so nothing local is asked. */
export const CLUELESS = {
  engagement: DONT_KNOW,
  age: DONT_KNOW,
  insured: DONT_KNOW,
  area: DONT_KNOW,
  occupation: DONT_KNOW,
  income: DONT_KNOW,
};

/** Somebody of no occupation of the list who works like that: two questions, then the way is clear. */
export const working = (engagement) => ({ occupation: DONT_KNOW, engagement });

/** The fisherman at another age that ends the questions: nothing is asked after it. */
export const aged = (age) => ({ occupation: FISHERMAN.occupation, engagement: FISHERMAN.engagement, age });

/** The fisherman as a member already: nothing is asked after that. */
export const MEMBER = { ...aged('41'), insured: 'Ikut, dan iurannya jalan' };

/** Somebody who works in a household in Samarinda. */
export const HOUSEHOLD = {
  ...FISHERMAN,
  area: 'Kota Samarinda',
  occupation: 'Pekerja rumah tangga',
  engagement: 'Bekerja di rumah tangga orang',
};

/** A motorcycle taxi driver in Samarinda. */
export const DRIVER = {
  ...FISHERMAN,
  area: 'Kota Samarinda',
  occupation: 'Ojek online (ojol)',
  engagement: 'Mitra aplikasi atau perusahaan',
};

/** A lorry driver in Kutai Timur with a good and steady income: nobody pays for him. */
export const TRUCKER = {
  engagement: 'Dibayar per hari atau borongan',
  age: '45',
  insured: 'Belum pernah ikut',
  area: 'Kabupaten Kutai Timur',
  regular: 'Tetap',
  occupation: 'Sopir truk',
  income: '6,5 juta',
};

/** A farmer in Samosir: there a low income alone makes him vulnerable, so that nobody asks whether it is regular. */
export const FARMER = {
  area: 'Kabupaten Samosir',
  occupation: 'Petani',
  engagement: 'Bekerja sendiri, tanpa majikan',
  income: '900 ribu',
  age: '52',
  registry: 'Tercatat hampir miskin',
  insured: 'Belum pernah ikut',
};

/** Somebody in Balikpapan, where the months on the KTP count. */
export const NEWCOMER = { ...FISHERMAN, area: 'Kota Balikpapan', residence: '3 bulan' };

/** Somebody in Kupang, where no local rule is known: the register is not asked. */
export const ISLANDER = {
  area: 'Kota Kupang',
  occupation: 'Nelayan',
  engagement: 'Bekerja sendiri, tanpa majikan',
  income: '1,5 juta',
  regular: 'Tidak tetap',
  age: '41',
  insured: 'Belum pernah ikut',
};
