// The languages whose names of months and currencies are known; the names themselves come with the runtime's Intl.

/** Language tags, the commonest first. */
export const languages =
  'zh en zh-TW ja ko de fr es it pt ru nl pl tr ar sv nb da fi cs sk hu ro bg hr sl sr uk be el he fa hi th vi id ms fil et lv lt is ga cy ca eu gl mk sq bs kk ky uz az mn hy ka sw zu af am ur bn mr ne ta te kn ml gu pa si km lo my'.split(
    ' ',
  );
