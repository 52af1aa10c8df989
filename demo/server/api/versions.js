/**
 * The minor version of Geotrek 2 in which each endpoint appeared; the others are older.
 *
 * @type {Record<string, number>}
 */
export const ENDPOINT_SINCE = {
  touristicevent: 63,
  touristicevent_type: 63,
  service: 63,
  service_type: 63,
  signage: 64,
  signage_type: 64,
  infrastructure: 64,
  infrastructure_type: 64,
  outdoor_course: 65,
  trek_rating: 76,
  trek_ratingscale: 76,
  trek_accessibility_level: 76,
  label_accessibility: 76,
  file_type: 86,
  touristicevent_place: 88,
  hdviewpoint: 96,
  touristicevent_organizer: 100,
  signage_condition: 101,
  menu_item: 104,
  annotation_category: 109,
  // In branches of this version, and in no release yet.
  vigilancearea: 126,
  vigilancearea_type: 126,
};

/**
 * The same for fields, whatever the endpoint they are on.
 *
 * @type {Record<string, number>}
 */
export const FIELD_SINCE = {
  uuid: 70,
  reservation_id: 74,
  gear: 76,
  accessibility_advice: 76,
  accessibility_covering: 76,
  accessibility_exposure: 76,
  accessibility_level: 76,
  accessibility_signage: 76,
  accessibility_slope: 76,
  accessibility_width: 76,
  attachments_accessibility: 76,
  label_accessibility: 76,
  ratings_description: 76,
  type_label: 76,
  type_pictogram: 76,
  provider: 87,
  start_time: 88,
  end_time: 88,
  capacity: 88,
  bookable: 88,
  cancelled: 88,
  cancellation_reason: 88,
  place: 88,
  rules: 97,
  view_points: 96,
  openair_url: 101,
  organizers: 102,
  organizers_id: 102,
  price: 103,
  city_codes: 116,
  departure_city_code: 116,
  // In branches of this version, and in no release yet.
  closed: 126,
  published_vigilance_areas: 126,
};
