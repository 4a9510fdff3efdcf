// The invented people who order: whatever is said of them must never leave a page.

export interface Buyer {
  firstName: string;
  lastName: string;
  mail: string;
  phone: string;
  street: string;
  city: string;
  postalCode: string;
  country: string;
}

export const buyers: Buyer[] = [
  {
    firstName: 'Odalys',
    lastName: 'Quennerby',
    mail: 'odalys.quennerby@mail.example',
    phone: '+44 20 7946 0321',
    street: '17 Thistledown Lane',
    city: 'Wexcombe',
    postalCode: 'WX4 9QJ',
    country: 'GB',
  },
  {
    firstName: '沐云',
    lastName: '禾',
    mail: 'muyunhe@youxiang.example',
    phone: '13900010001',
    street: '云栖路 88 号 3 单元 502 室',
    city: '杭州市',
    postalCode: '310024',
    country: 'CN',
  },
  {
    firstName: 'Baldric',
    lastName: 'Tormaine',
    mail: 'b.tormaine@post.example',
    phone: '(415) 555-0137',
    street: '2204 Marrowbone Avenue',
    city: 'Pellworth',
    postalCode: '94188',
    country: 'US',
  },
  {
    firstName: '知夏',
    lastName: '欧阳',
    mail: 'ouyang.zhixia@youxiang.example',
    phone: '13700020002',
    street: '望江街道揽月巷 12 号',
    city: '成都市',
    postalCode: '610041',
    country: 'CN',
  },
  {
    firstName: 'Ingeborg',
    lastName: 'Västerholm',
    mail: 'ingeborg@vasterholm.example',
    phone: '+46 8 123 456 78',
    street: 'Kråkbärsstigen 5',
    city: 'Norrskedika',
    postalCode: '742 95',
    country: 'SE',
  },
  {
    firstName: 'Théophile',
    lastName: 'Garrigou',
    mail: 'theo.garrigou@courriel.example',
    phone: '01 99 00 17 26',
    street: '9 bis impasse du Chardonneret',
    city: 'Saint-Aurence',
    postalCode: '87310',
    country: 'FR',
  },
];

/** Everything by which one of them could be known, in the forms in which a page may print it. */
export function traces({ firstName, lastName, mail, phone, street, city, postalCode }: Buyer): string[] {
  return [firstName, lastName, mail, phone, phone.replaceAll(/\D/g, ''), street, city, postalCode].filter(
    (trace) => trace.length > 1,
  );
}
