import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('es');

export const es: SearchMessages = {
  find: 'Buscar una ruta',
  findHint: 'Nombre, municipio, tema…',
  clearText: 'Borrar el texto',
  suggestions: 'Sugerencias',
  suggestionCount: (n) => count(n, 'sugerencia', 'sugerencias'),
  items: 'Rutas',

  filterNames: {
    practice: 'Actividad',
    difficulty: 'Dificultad',
    duration: 'Duración',
    length: 'Longitud',
    ascent: 'Desnivel positivo',
    route: 'Tipo de recorrido',
    theme: 'Temas',
    label: 'Distintivos',
    accessibility: 'Accesibilidad',
    network: 'Señalización',
    city: 'Municipios',
    district: 'Sectores',
    structure: 'Organismos',
  },
  filters: 'Filtros',
  allFilters: 'Todos los filtros',
  searchTerms: 'Buscar en la lista',
  moreTerms: (n) => `${count(n, 'elemento más', 'elementos más')}: escribe algunas letras.`,
  noTerm: 'Nada con ese nombre.',
  least: 'mínimo',
  most: 'máximo',
  from: 'De',
  to: 'a',
  unknown: {
    duration: (n) => `Conservar ${count(n, 'ruta', 'rutas')} sin duración indicada`,
    length: (n) => `Conservar ${count(n, 'ruta', 'rutas')} sin longitud indicada`,
    ascent: (n) => `Conservar ${count(n, 'ruta', 'rutas')} sin desnivel indicado`,
  },
  unknownValue: (n) => `Mantener ${count(n, 'resultado', 'resultados')} sin valor indicado`,
  counting: (known, n) => `Calculando: ${number(known)} de ${count(n, 'ruta', 'rutas')}`,
  failedFilter: 'No se pudo cargar este filtro.',
  close: 'Cerrar',
  clearAll: 'Borrar todo',
  showItems: (n) => `Mostrar ${count(n, 'ruta', 'rutas')}`,

  activeFilters: 'Filtros activos',
  removeFilter: (name) => `Quitar el filtro: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `«${text}»`,
  between: (from, to) => `de ${from} a ${to}`,
  atLeast: (from) => `al menos ${from}`,
  atMost: (to) => `como máximo ${to}`,

  aroundMe: 'Cerca de mí',
  inMap: 'En la parte visible del mapa',
  locating: 'Buscando tu ubicación…',
  locateFailed: 'No se ha podido determinar tu ubicación.',

  sort: 'Ordenar por',
  sortDefault: 'Orden propuesto',
  sortBest: 'Relevancia',
  sortNames: {
    name: 'Nombre',
    newest: 'Más recientes',
    shortest: 'Más cortas',
    longest: 'Más largas',
    easiest: 'Más fáciles',
    nearest: 'Más cercanas',
  },

  noMatch: 'Ninguna ruta coincide con tu búsqueda.',
  relax: 'Con un criterio menos:',
  without: (name, n) => `sin ${name} (${count(n, 'ruta', 'rutas')})`,
  partial: 'La búsqueda solo abarca las rutas cargadas.',
};
