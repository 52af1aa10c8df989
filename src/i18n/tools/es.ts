import type {ToolMessages} from './messages.js';

export const tools: ToolMessages = {
  pace: {
    title: 'A mi ritmo',
    stated: 'Duración indicada',
    estimated: 'A mi ritmo (estimación)',
    speed: 'Mi velocidad en llano',
    walking: ({speed, up, down}) =>
      `Estimación sin pausas, según la fórmula de la norma DIN 33466, con ${speed} en llano, ${up} de subida y ${down} de bajada. El terreno, el tiempo y tu forma física pueden cambiarla mucho.`,
    climbing: (formula, {speed, metres}) =>
      `Estimación sin pausas, según la fórmula de ${formula}: ${speed} en llano, y 1\u00a0m de subida cuenta como ${metres} en llano. El terreno, el tiempo y tu forma física pueden cambiarla mucho.`,
  },
  listen: {
    title: 'Escuchar la ficha',
    play: 'Escuchar',
    pause: 'Pausar',
    resume: 'Continuar',
    stop: 'Parar',
    localVoice: 'Leída por la voz de tu dispositivo: el texto no se envía a ningún sitio.',
    route: 'El recorrido',
  },
  share: 'Compartir',
  addressCopied: 'Se ha copiado la dirección de la página.',
  print: 'Imprimir',
  qrCode: 'Código QR',
  qrCodeOf: 'Código QR de la dirección de esta página',
  qrCodeHint: 'Escanéalo para abrir esta página en un teléfono.',
  qrCodeTooLong: 'La dirección de esta página es demasiado larga para un código QR.',
  schemaFile: 'GeoJSON del esquema nacional francés (schema_randonnee)',
  schemaMissing: 'Lo que falta para el esquema nacional',
  schemaNeeds:
    'El archivo del esquema nacional francés de senderismo (schema_randonnee) solo es conforme si el servidor conoce también:',
  schemaFields: {
    producer: 'la fuente o la estructura que lo publica',
    name: 'el nombre',
    practice: 'la práctica',
    departure: 'el nombre de la salida',
    arrival: 'el nombre de la llegada',
    instructions: 'la descripción paso a paso',
    track: 'el trazado',
    'unbroken-track': 'un trazado continuo: este está interrumpido',
  },
  references: 'Puntos de referencia',
  reference: (number) => `Punto de referencia ${number}`,
  beside: (distance) => `a ${distance} del trazado`,
};
