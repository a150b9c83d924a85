export const products = [
  { id: 'notebook', won: 6000, about: '줄 없는 공책. 종이가 두꺼워서 뒷장에 비치지 않아요.' },
  { id: 'pencil', won: 2000, about: '육각 연필 한 자루. 책상에서 굴러떨어지지 않아요.' },
  { id: 'mug', won: 9000, about: '손으로 빚은 머그잔. 차가 오래 따뜻해요.' },
]
